package io.hexline.postgres.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connections to a database, of which each can be used again. */
final class Connections {

    private Connections() {}

    static HikariDataSource of(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("hexline");
        config.setJdbcUrl(settings.url());
        settings.user().ifPresent(config::setUsername);
        settings.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(settings.patience().toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "hexline");
        config.addDataSourceProperty("connectTimeout", settings.patience().toSeconds());
        config.addDataSourceProperty(
                "socketTimeout",
                settings.statementTimeout().plus(settings.patience()).toSeconds());
        config.addDataSourceProperty("tcpKeepAlive", true);
        config.setConnectionInitSql(
                "SET statement_timeout = " + settings.statementTimeout().toMillis()
                        + "; SET lock_timeout = " + settings.patience().toMillis()
                        + "; SET idle_in_transaction_session_timeout = "
                        + settings.statementTimeout().toMillis());
        return new HikariDataSource(config);
    }
}
