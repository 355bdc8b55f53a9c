/** Titles of the sources whose own title is in Chinese, by id. */
export const EN_SOURCE_TITLES: Readonly<Record<string, string>> = {
  'flexible-workers-2023':
    'Notice on pension and medical insurance of flexible workers in the city',
  'collection-rules-2000': 'Rules of Shanghai on the collection of social insurance premiums',
  'social-insurance-law': 'Social Insurance Law',
  'handling-regulations': 'Regulations on the Handling of Social Insurance',
  'collection-regulations': 'Interim Regulations on the Collection of Social Insurance Premiums',
  'administrative-compulsion-law': 'Administrative Compulsion Law',
  'retirement-decision-2024':
    'Decision on Gradually Raising the Statutory Retirement Age, with the Measures',
  'retirement-measures-1978': 'the two Interim Measures of 1978 on retirement',
  'flexible-retirement-2024': 'Interim Measures on Flexible Retirement',
  'disability-allowance': 'Interim Measures on the Disability Allowance',
  'relation-transfer-2009':
    'Interim Measures on the Transfer of Pension Insurance of Urban Enterprise Employees',
  'implementing-rules-2011': 'Rules on Implementing the Social Insurance Law',
  'rights-record-measures': 'Measures for the Administration of Personal Rights Records',
  gf2005: 'Decision on the Pension Insurance of Enterprise Employees',
  gbf2019: 'Comprehensive Plan for Lower Social Insurance Rates',
  'laodongbao-2018': 'How to read the pension rights statement',
  'sjtu-guide': 'Guide on how to get the rights statement',
};
