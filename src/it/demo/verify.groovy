import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

assertThat(Story.in(basedir).said()).containsSubsequence(
        'public final class', 'op.createTable(', '"blog_posts"',
        'Applied 1 revision', 'AddBlogPosts', 'CreateUsers')
true
