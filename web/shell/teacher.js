/** The notes for teachers: above the page where the address has `?teacher`, and at its end in print. */

export function startTeacher() {
  const notes = document.getElementById("gdviz-teacher");
  const [main] = document.getElementsByTagName("main");
  if (!notes || !new URLSearchParams(location.search).has("teacher")) return;
  notes.classList.add("shown");
  const print = matchMedia("print");
  const move = () => (print.matches ? main.after(notes) : main.before(notes));
  print.addEventListener("change", move);
  move();
}
