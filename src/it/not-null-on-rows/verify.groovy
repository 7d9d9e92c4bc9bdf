import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R003_AddPriority')
story.assertCatalog()
assertThat(story.database().query('SELECT name, priority, status, grade, note, state, visible FROM examples ORDER BY id'))
        .containsExactly(
                ['first', '0', 'new', '-1', "it's new", 'OPEN', 't'],
                ['second', '0', 'new', '-1', "it's new", 'OPEN', 't'])
assertThat(story.said())
        .containsSubsequence(
                'BUILD FAILURE',
                '-Dfill=examples.priority=',
                "add column 'grade' to table 'examples': existing rows get -1.",
                'The database is at 003 (head)')
        .doesNotContain('-Dfill=examples.grade', '-Dfill=examples.note')
true
