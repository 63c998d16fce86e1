package io.hexline.postgres.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;

/** The connections to a database, of which each can be used again: those of all work, and one aside. */
final class Connections implements AutoCloseable {

    private static final Duration BETWEEN_RENEWALS = Duration.ofSeconds(1);

    /**
     * What is asked is found by keys: it is planned once, and not for the values of each time, which takes longer than to find
     * it. Of lists of keys the server then supposes that they are longer than they mostly are; an index is the way even so.
     */
    private static final String PLANNED_ONCE = "SET plan_cache_mode = force_generic_plan; SET random_page_cost = 1.1";

    /** Within a transaction, as the owner of the server has set it. */
    static final String PLANNED_FOR_VALUES =
            "SET LOCAL plan_cache_mode TO DEFAULT; SET LOCAL random_page_cost TO DEFAULT";

    private final HikariDataSource all;
    private final HikariDataSource aside;
    private final Circulation circulation;

    /** Reads go on over the connections of a database that stays read-only. */
    private final AtomicLong renewedAt = new AtomicLong(System.nanoTime() - BETWEEN_RENEWALS.toNanos());

    private Connections(HikariDataSource all, HikariDataSource aside, Circulation circulation) {
        this.all = all;
        this.aside = aside;
        this.circulation = circulation;
    }

    /** Nothing is asked of the server before the first use. */
    static Connections of(DatabaseSettings settings) {
        Circulation circulation = new Circulation(settings.patience(), System::nanoTime);
        HikariConfig many = config(settings, "hexline", settings.connections());
        many.setMetricsTrackerFactory((name, stats) -> circulation);
        HikariConfig one = config(settings, "hexline-aside", 1);
        one.setMinimumIdle(0);
        return new Connections(new HikariDataSource(many), new HikariDataSource(one), circulation);
    }

    private static HikariConfig config(DatabaseSettings settings, String name, int most) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(settings.url());
        settings.user().ifPresent(config::setUsername);
        settings.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(most);
        config.setConnectionTimeout(settings.patience().toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "hexline");
        config.addDataSourceProperty("connectTimeout", settings.patience().toSeconds());
        config.addDataSourceProperty(
                "socketTimeout",
                settings.statementTimeout().plus(settings.patience()).toSeconds());
        config.addDataSourceProperty("tcpKeepAlive", true);
        config.setConnectionInitSql(String.join(
                "; ",
                PLANNED_ONCE,
                "SET statement_timeout = " + settings.statementTimeout().toMillis(),
                "SET lock_timeout = " + settings.patience().toMillis(),
                "SET idle_in_transaction_session_timeout = "
                        + settings.statementTimeout().toMillis()));
        return config;
    }

    /** For all work: whoever comes when all are taken waits. */
    Jdbi forWork() {
        return Jdbi.create(all).registerArrayType(String.class, "text");
    }

    /** One that is free however much work there is: for a look whether the server answers. */
    Jdbi aside() {
        return Jdbi.create(aside);
    }

    /** Whether none is free for work, and none comes back either; nobody waits for the answer. */
    boolean hang() {
        return all.getHikariPoolMXBean().getIdleConnections() == 0 && circulation.hasStopped();
    }

    /** A connection can stay read-only when its server is so no longer, or is no longer the one to ask. */
    void renew() {
        long now = System.nanoTime();
        long last = renewedAt.get();
        if (now - last > BETWEEN_RENEWALS.toNanos() && renewedAt.compareAndSet(last, now)) {
            all.getHikariPoolMXBean().softEvictConnections();
            aside.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @Override
    public void close() {
        all.close();
        aside.close();
    }
}
