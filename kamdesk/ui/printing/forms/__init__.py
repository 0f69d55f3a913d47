"""The page 表单: every form with its picture, what was printed, and binders of forms."""
