import dev.migrate.it.Story

Story.in(basedir).createDatabase(context.userProperties)
true
