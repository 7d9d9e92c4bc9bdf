import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R003_AddPriority')
story.assertCatalog()
assertThat(story.database().query('SELECT name, priority, status FROM examples ORDER BY id'))
        .containsExactly(['first', '0', 'new'], ['second', '0', 'new'])
assertThat(story.said()).containsSubsequence('BUILD FAILURE', '-Dfill=examples.priority=', 'The database is at 003 (head)')
true
