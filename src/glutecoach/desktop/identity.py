"""What the desktop knows the program by: the name of its desktop file, its icon and its AppStream component."""

APP_ID = "io.github.glutecoach.glutecoach"
