import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

assertThat(story.said()).containsSubsequence(
        'The database is what its revisions make. The database is at 001; 1 revision is pending.',
        'The database is at 002 (head).',
        'No revision made these, and they are left alone:',
        "  table 'elsewhere'",
        'BUILD FAILURE',
        'The database is not what its revisions make up to 002:',
        "  column 'role' of table 'users': type text instead of varchar(255)",
        "  column 'note' of table 'users' is there, and no revision made it",
        'Undo these changes, write a revision that makes them too, or leave out what is known with -Dignore=users.role',
        'The database is what its revisions make. The database is at 002 (head).')
true
