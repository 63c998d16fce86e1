package io.hexline.postgres.database;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Raises the version at which {@link SchemaGuard} looks, in the transaction of each migration. It waits for those who have
 * looked at the one before, and who looks meanwhile waits for it. Who only reads does not look, and can be in its way.
 */
final class RaisedVersion extends BaseCallback {

    private static final String WHERE_IT_IS =
            "DO $$ BEGIN IF to_regclass('schema_format') IS NOT NULL THEN %s;" + " END IF; END $$";
    private static final String BEFORE = "SET LOCAL lock_timeout = '5s'; "
            + WHERE_IT_IS.formatted("LOCK TABLE schema_format IN ACCESS EXCLUSIVE MODE");

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        String version = context.getMigrationInfo().getVersion().getVersion();
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute(
                    event == Event.BEFORE_EACH_MIGRATE
                            ? BEFORE
                            : WHERE_IT_IS.formatted("UPDATE schema_format SET version = " + Integer.parseInt(version)));
        } catch (SQLException failed) {
            throw new FlywayException("The version of the schema cannot be raised", failed);
        }
    }
}
