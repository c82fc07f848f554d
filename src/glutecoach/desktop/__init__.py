"""The computer around the app: folders, displays, crashes."""
