/** Ruled lines to write on. They show when the reader wants them on paper (styles/print-choice.css). */
export const NotesLines = () => (
  <div class="notes-lines">
    <p>Notes</p>
    {Array.from({ length: 10 }, (_, index) => (
      <i key={index} />
    ))}
  </div>
);
