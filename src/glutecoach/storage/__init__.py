"""Files and the database: everything that outlives a session; no Qt."""
