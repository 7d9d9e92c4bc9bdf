package dev.migrate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks a long string after spaces, commas and line feeds into literals to be added up. */
final class StringPieces {
    private static final Pattern WORD = Pattern.compile("[^ ,\\n]*[ ,\\n]+|[^ ,\\n]+");

    private final List<String> pieces = new ArrayList<>();
    private final int nextWidth;
    private int width;
    private String piece = "";

    private StringPieces(int firstWidth, int nextWidth) {
        this.width = firstWidth;
        this.nextWidth = nextWidth;
    }

    /**
     * The literals, each as wide as words go into its line; a longer word stands alone.
     *
     * @param value the string
     * @param firstWidth the width of the first literal
     * @param nextWidth the width of the others
     */
    static List<String> of(String value, int firstWidth, int nextWidth) {
        StringPieces pieces = new StringPieces(firstWidth, nextWidth);
        WORD.matcher(value).results().map(MatchResult::group).forEach(pieces::add);
        pieces.pieces.add(JavaString.literal(pieces.piece));
        return pieces.pieces;
    }

    private void add(String word) {
        String longer = piece + word;
        if (piece.isEmpty() || JavaString.literal(longer).length() <= width) {
            piece = longer;
        } else {
            pieces.add(JavaString.literal(piece));
            piece = word;
            width = nextWidth;
        }
    }
}
