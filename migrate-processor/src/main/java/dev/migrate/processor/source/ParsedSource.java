package dev.migrate.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source file as the parser of the JDK's compiler sees it.
 *
 * @param unit its tree
 * @param positions where the parts of the tree stand in the text
 */
record ParsedSource(CompilationUnitTree unit, SourcePositions positions) {
    /** Parses a text; empty if it is no Java, or if the compiler is not the JDK's. */
    static Optional<ParsedSource> of(String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (JavaFileManager files = compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, problems, List.of("-proc:none"), null, List.of(new Text(text)));
            List<ParsedSource> parsed = new ArrayList<>();
            if (task instanceof JavacTask parser) {
                SourcePositions positions = Trees.instance(parser).getSourcePositions();
                parser.parse().forEach(unit -> parsed.add(new ParsedSource(unit, positions)));
            }
            boolean failed =
                    problems.getDiagnostics().stream().anyMatch(problem -> problem.getKind() == Diagnostic.Kind.ERROR);
            return failed ? Optional.empty() : parsed.stream().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("A source can't be parsed", e);
        }
    }

    /** A text that the compiler takes for a file; its name does not matter to the parser. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
