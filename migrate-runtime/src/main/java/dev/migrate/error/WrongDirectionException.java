package dev.migrate.error;

/** A target that lies the other way. */
public final class WrongDirectionException extends MigrateException {
    private WrongDirectionException(String message) {
        super(message);
    }

    /** An upgrade to what is behind the database. */
    public static WrongDirectionException behind(String target, String heads) {
        return new WrongDirectionException("Upgrade can't reach '" + target
                + "': it is behind the database, which is at " + heads + ". Go back with 'downgrade'.");
    }

    /** A downgrade to what is not applied yet. */
    public static WrongDirectionException ahead(String target, String heads) {
        return new WrongDirectionException("Downgrade can't reach '" + target
                + "': it is not applied, the database is at " + heads + ". Go forward with 'upgrade'.");
    }
}
