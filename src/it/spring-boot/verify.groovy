import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)
def said = story.said()

story.assertRevision('R001_CreateCustomers')
assertThat(said).containsSubsequence(
        'Spring Boot 4.',
        'health: {"details":{"current":["001"]},"status":"UP"}',
        'migrate: {"current":["001"],"pending":[],"history":[{"id":"001","name":"CreateCustomers","appliedAt":"',
        'Took back 1 revision',
        'Spring Boot 3.5.',
        'health: {"status":"UP","details":{"current":["001"]}}',
        'migrate: {"current":["001"],"pending":[],"history":[{"id":"001","name":"CreateCustomers","appliedAt":"',
        'Took back 1 revision',
        'APPLICATION FAILED TO START',
        'The database is behind the application, it is at base',
        'APPLICATION FAILED TO START',
        'The database is behind the application, it is at base')
true
