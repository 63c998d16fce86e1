package io.hexline.postgres.database;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import com.google.common.collect.Iterables;
import io.hexline.application.failure.PortFailure;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What an exception of the database means. The states are those of PostgreSQL's documentation, appendix A. */
record Trouble(Throwable cause) {

    /** A foreign key, a unique key, a check. */
    private static final Set<String> GUARDS = Set.of("23001", "23503", "23505", "23514");

    private static final String LOCK_TIMED_OUT = "55P03";

    private static final String READ_ONLY = "25006";

    /** Serialization failed, a deadlock, a lock that was not had in time. */
    private static final Set<String> AGAIN = Set.of("40001", "40P01", LOCK_TIMED_OUT);

    /**
     * Connections (08), what is read-only (25), who signs in (28), databases (3D), rights (42), resources (53), operators
     * (57: shutdown, crash, time-outs), the system (58).
     */
    private static final Set<String> OUTSIDE = Set.of("08", "25", "28", "3D", "42", "53", "57", "58");

    boolean isOfDatabase() {
        return sql().isPresent();
    }

    /** Whether the same once more can succeed. */
    boolean passes() {
        return AGAIN.contains(state());
    }

    /** Whether somebody has held a lock for as long as one waits for it; to wait often would take minutes. */
    boolean isLockTimeout() {
        return state().equals(LOCK_TIMED_OUT);
    }

    /** Whether the server takes no changes over this connection. */
    boolean isReadOnly() {
        return state().equals(READ_ONLY);
    }

    /** Whether the connection is lost, so that nobody has heard what became of a commit. */
    boolean isLostConnection() {
        return state().startsWith("08") || state().startsWith("57P");
    }

    /** The guard that has refused, in the words of its name, without what PostgreSQL adds where it has none of its own. */
    Optional<PortFailure> refusal() {
        return GUARDS.contains(state())
                ? Optional.of(new PortFailure.Conflict(
                        guard().replaceFirst("_[pf]?key$", "").replace('_', ' ')))
                : Optional.empty();
    }

    private String guard() {
        return sql().filter(PSQLException.class::isInstance)
                .map(found -> ((PSQLException) found).getServerErrorMessage())
                .map(ServerErrorMessage::getConstraint)
                .orElse("a guard of the store");
    }

    /** For the log: messages that tell of the server are told, others could show what is stored. */
    String words() {
        String told = state().length() > 2 && !OUTSIDE.contains(state().substring(0, 2))
                ? ""
                : ": " + sql().map(Throwable::getMessage).orElseGet(() -> String.valueOf(cause.getMessage()));
        String words = (state().isEmpty() ? "no connection" : "SQL state " + state()) + told;
        return CharMatcher.is('.').trimTrailingFrom(CharMatcher.whitespace().collapseFrom(words, ' '));
    }

    /** What whoever runs the database can do about it. */
    String next() {
        return switch (state()) {
            case "42501" ->
                "Its user needs the right to do this: to create tables in the schema, and to own those there.";
            case "3F000" -> "Name a schema that is there behind the URL: ?currentSchema=NAME";
            case READ_ONLY -> "The database takes no changes: name the server that does, or let this one take them.";
            case LOCK_TIMED_OUT, "40001", "40P01" -> "Others work on the same tables: try it again in a moment.";
            case "57014" -> "It took longer than the server allows: look for statement_timeout there.";
            default -> kindOfTrouble();
        };
    }

    private String kindOfTrouble() {
        return switch (Strings.padEnd(state(), 2, ' ').substring(0, 2)) {
            case "08", "57" -> "Look whether the server runs, and try it again; nothing is half done.";
            case "28", "3D" -> "Look whether the user, the password and the name of the database are right.";
            case "53", "58" ->
                "The server has no room left, or not enough of something else: make some, and try it again.";
            default -> "Nothing is half done. What the server's log says of it tells more.";
        };
    }

    private String state() {
        return sql().map(SQLException::getSQLState).orElse("");
    }

    private Optional<SQLException> sql() {
        return Optional.ofNullable(
                Iterables.getLast(Iterables.filter(Throwables.getCausalChain(cause), SQLException.class), null));
    }
}
