import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

assertThat(story.database().query('SELECT full_name FROM people ORDER BY id'))
        .containsExactly(['ADA LOVELACE'], ["Flann O'Brien"], ['René "Descartes"'])
story.assertCatalog()
true
