# Nothing here yet
