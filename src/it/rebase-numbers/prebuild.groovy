import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

// Two branches wrote a revision each, by the same number: nothing compiles with both.
Story.in(basedir).createDatabase(context.userProperties)

def git = { String... arguments ->
    def command = ['git', '-c', 'user.name=T', '-c', 'user.email=t@example.com', *arguments]
    def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
    println process.inputStream.text
    process.waitFor()
}
def take = { String branch ->
    def from = new File(basedir, "branches/$branch").toPath()
    from.toFile().eachFileRecurse(groovy.io.FileType.FILES) { file ->
        def to = basedir.toPath().resolve(from.relativize(file.toPath()).toString())
        to.parent.toFile().mkdirs()
        to.toFile().text = file.text
    }
}
def commit = { String branch ->
    take(branch)
    assertThat(git('add', 'src')).isZero()
    assertThat(git('commit', '-q', '-m', branch)).isZero()
}

assertThat(git('init', '-q', '-b', 'main', '.')).isZero()
commit('base')
assertThat(git('checkout', '-q', '-b', 'work')).isZero()
commit('work')
assertThat(git('checkout', '-q', 'main')).isZero()
commit('main')
assertThat(git('checkout', '-q', 'work')).isZero()
assertThat(git('merge', '-q', 'main')).isNotZero()
take('merged')
assertThat(new File(basedir, 'src/main/resources/META-INF/migrate/head.json').text).contains('<<<<<<<')
true
