package dev.migrate.checksum;

import dev.migrate.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The fingerprint of a revision: of the operations it records, not of its source, so reformatting does not change it. */
public final class Checksum {
    private Checksum() {}

    /** SHA-256 over the {@link CanonicalText} of the operations, in hexadecimal digits. */
    public static String of(List<Operation> operations) {
        byte[] text = CanonicalText.of(operations).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
