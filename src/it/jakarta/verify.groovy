import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)
def said = story.said()

story.assertRevision('R001_CreateCustomers')
assertThat(said).containsSubsequence(
        'Applying 1 revision of the database, from base to',
        'customers: 1',
        'Took back 1 revision',
        'The database is behind the application, it is at base',
        'Applied 1 revision',
        'customers: 1',
        'Took back 1 revision',
        'Schema-validation: missing table [Customer]')
true
