/** The ids of the newspapers that a reader may mean: by id, or by a part of the name. */
export function namedBy(newspapers, folding) {
  return (text) => {
    const wanted = folding.fold(text).text;
    return newspapers.filter(({ id, name }) => id.toLowerCase() === wanted || folding.fold(name).text.includes(wanted)).map(({ id }) => id);
  };
}
