"""Stands in for WeasyPrint where nobody looks at the PDF: a run goes on without it, and is some seconds shorter."""

raise ImportError("this test has no use for a PDF")
