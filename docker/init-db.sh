#!/bin/sh
# Run once by the database's image, on an empty data folder: the two accounts of the portal.
# The migrator may change the schema and pass on rights; the portal's own account is given its rights table by table,
# after every migration.
set -eu

# In an SQL text a quote and a backslash are doubled.
quoted() { printf '%s' "$1" | sed "s/\\\\/\\\\\\\\/g; s/'/''/g"; }

mariadb --protocol=socket -uroot -p"$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE IF NOT EXISTS quarterboard CHARACTER SET utf8mb4;
CREATE USER 'migrator'@'%' IDENTIFIED BY '$(quoted "$QUARTERBOARD_DB_MIGRATOR_PASSWORD")';
GRANT ALL ON quarterboard.* TO 'migrator'@'%' WITH GRANT OPTION;
CREATE USER 'quarterboard'@'%' IDENTIFIED BY '$(quoted "$QUARTERBOARD_DB_PASSWORD")';
SQL
