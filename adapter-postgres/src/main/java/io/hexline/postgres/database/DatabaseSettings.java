package io.hexline.postgres.database;

import java.time.Duration;
import java.util.Optional;

/**
 * How a database is reached.
 *
 * @param url {@code jdbc:postgresql://HOST[:PORT]/DATABASE[?…]}, without a password
 * @param user empty for the one that the url or the system names
 * @param password never printed; empty where the server asks for none
 * @param connections how many at most at one time, 1 or more
 * @param patience how long to wait for a free connection, and for a server that does not answer
 * @param statementTimeout after which the server breaks a statement off
 */
public record DatabaseSettings(
        String url,
        Optional<String> user,
        Optional<String> password,
        int connections,
        Duration patience,
        Duration statementTimeout) {

    private static final int CONNECTIONS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(30);

    public static DatabaseSettings of(String url, Optional<String> user, Optional<String> password) {
        return new DatabaseSettings(url, user, password, CONNECTIONS, PATIENCE, STATEMENT_TIMEOUT);
    }

    /** The server and the database, for people: the url without what follows a question mark. */
    public String where() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return where() + user.map(name -> " as " + name).orElse("") + (password.isPresent() ? " with a password" : "");
    }
}
