"""One declarative module a procedure. Imports domain only."""
