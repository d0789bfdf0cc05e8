"""Plans kept in Excel, ODS and CSV: columns found, cells read, a tree made."""
