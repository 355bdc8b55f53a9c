// A plugin of typedoc that makes more of what the source already says:
//
// - Months and days are template text, whose alias the compiler forgets: `${number}-${number}` becomes
//   `YearMonth` again.
// - A property without a comment takes the first sentence of its documented type, in an object without
//   a name that of what the object belongs to. A property that can have one value only tells its
//   object apart from others.
// - The errors of a function become one list, each linked to its class. Their constructors are left out:
//   callers catch them, and make none.
//
// A property that still has no words is reported by typedoc; a function without `@returns`, without an
// `@example` or with a parameter that is not described is reported here. Either way the build fails.
import {
  Application,
  Comment,
  CommentTag,
  Converter,
  ReferenceType,
  ReflectionKind,
} from 'typedoc';

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const made of project.getReflectionsByKind(ReflectionKind.Constructor)) {
      project.removeReflection(made);
    }
    nameTextTypes(project);
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    describeProperties(project);
    listErrors(project);
  });
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const fault of faultsOfFunctions(project)) app.logger.warn(fault);
  });
}

function nameTextTypes(project) {
  const aliases = project
    .getReflectionsByKind(ReflectionKind.TypeAlias)
    .filter(({ type }) => type?.type === 'templateLiteral');
  const byText = new Map(aliases.map((alias) => [alias.type.toString(), alias]));

  const named = (type) => {
    if (type === undefined) return undefined;
    const alias = byText.get(type.toString());
    if (alias !== undefined) {
      return ReferenceType.createResolvedReference(alias.name, alias, project);
    }
    for (const key of ['elementType', 'target']) if (type[key]?.type) type[key] = named(type[key]);
    for (const key of ['types', 'elements', 'typeArguments']) type[key] = type[key]?.map(named);
    return type;
  };

  for (const reflection of Object.values(project.reflections)) {
    if (reflection.type && !aliases.includes(reflection)) reflection.type = named(reflection.type);
  }
}

function describeProperties(project) {
  for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
    const summary = property.hasComment() ? [] : wordsFor(property);
    if (summary.length > 0) property.comment = new Comment(summary);
  }
}

function wordsFor({ type, parent }) {
  if (type?.type === 'literal') return [text('Tells it apart from others.')];
  const ofType = firstSentence(documentedType(type)?.comment?.summary ?? []);
  return ofType.length > 0 ? ofType : firstSentence(ownerOf(parent)?.comment?.summary ?? []);
}

/** What an object without a name belongs to: a property, or a type with a name. */
function ownerOf(parent) {
  return parent?.kindOf(ReflectionKind.TypeLiteral) ? parent.parent : undefined;
}

/** The documented type behind a reference, a list of it, or a choice between it and null. */
function documentedType(type) {
  switch (type?.type) {
    case 'reference':
      return type.reflection;
    case 'array':
      return documentedType(type.elementType);
    case 'typeOperator':
      return documentedType(type.target);
    case 'union':
      return type.types.map(documentedType).find((found) => found !== undefined);
    default:
      return undefined;
  }
}

function firstSentence(summary) {
  const sentence = [];
  for (const part of summary) {
    const end = part.kind === 'text' ? part.text.search(/[.:](\s|$)/) : -1;
    if (end >= 0) return [...sentence, { ...part, text: `${part.text.slice(0, end)}.` }];
    sentence.push(part);
  }
  return sentence;
}

function listErrors(project) {
  const classes = project.getReflectionsByKind(ReflectionKind.Class);
  for (const { comment } of Object.values(project.reflections)) {
    const tags = comment?.blockTags ?? [];
    const first = tags.findIndex(({ tag }) => tag === '@throws');
    if (first < 0) continue;
    const items = tags
      .filter(({ tag }) => tag === '@throws')
      .flatMap(({ content }) => [text('- '), ...linked(content, classes), text('\n')]);
    const others = tags.filter(({ tag }) => tag !== '@throws');
    comment.blockTags = others.toSpliced(first, 0, new CommentTag('@throws', items));
  }
}

/** What is said about an error, its name at the beginning as a link. */
function linked([first, ...rest], classes) {
  const target = classes.find(({ name }) => first.text.startsWith(name));
  if (target === undefined) return [first, ...rest];
  const { name } = target;
  const link = { kind: 'inline-tag', tag: '@link', text: name, target };
  return [link, text(first.text.slice(name.length)), ...rest];
}

function faultsOfFunctions(project) {
  return project.getReflectionsByKind(ReflectionKind.Function).flatMap(({ signatures = [] }) =>
    signatures.flatMap((signature) => {
      const missing = [
        ...['@returns', '@example'].filter((tag) => !signature.comment?.getTag(tag)),
        ...(signature.parameters ?? [])
          .filter((parameter) => !parameter.hasComment())
          .map(({ name }) => `@param ${name}`),
      ];
      return missing.map((tag) => `${signature.getFullName()}: ${tag} is missing`);
    }),
  );
}

function text(value) {
  return { kind: 'text', text: value };
}
