package com.acme.migrations;

import dev.migrate.revision.Revision;

@Revision(id = "1") // [NoMigration]
public class R1 {}
