package io.hexline.postgres.plan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** PostgreSQL's driver, which has the server explain what a thread asks while it listens: as it plans what is prepared. */
final class ExplainingDriver implements Driver {

    private static final String PREFIX = "jdbc:explained:";
    private static final Driver POSTGRES = new org.postgresql.Driver();
    private static final ThreadLocal<List<String>> PLANS = new ThreadLocal<>();

    static {
        try {
            DriverManager.registerDriver(new ExplainingDriver());
        } catch (SQLException failed) {
            throw new ExceptionInInitializerError(failed);
        }
    }

    /** The url by which the same database is reached with this driver. */
    static String url(String url) {
        return url.replaceFirst("^jdbc:", PREFIX);
    }

    /** The lines of the plans of all that is asked in between. */
    static List<String> plans(Supplier<?> asking) {
        List<String> lines = new ArrayList<>();
        PLANS.set(lines);
        try {
            asking.get();
        } finally {
            PLANS.remove();
        }
        return lines;
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        Connection connection = POSTGRES.connect(url.replaceFirst("^" + PREFIX, "jdbc:"), properties);
        return (Connection) Proxy.newProxyInstance(
                ExplainingDriver.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, values) -> {
                    Object answer = call(connection, method, values);
                    return method.getName().equals("prepareStatement")
                            ? explained(connection, (PreparedStatement) answer, (String) values[0])
                            : answer;
                });
    }

    private static Object call(Object of, Method method, Object... values) throws Throwable {
        try {
            return method.invoke(of, values);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    /** A value of a statement, by the method that sets it. */
    private record Value(Method setter, Object[] values) {

        String literal() {
            return setter.getName().equals("setNull")
                    ? "NULL"
                    : "'" + values[1].toString().replace("'", "''") + "'";
        }
    }

    private static Object explained(Connection connection, PreparedStatement statement, String sql) {
        List<Value> given = new ArrayList<>();
        return Proxy.newProxyInstance(
                ExplainingDriver.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (self, method, values) -> {
                    if (method.getName().startsWith("set") && values.length > 1) {
                        given.add(new Value(method, values));
                    } else if (method.getName().startsWith("execute")
                            && PLANS.get() != null
                            && !sql.startsWith("SET ")) {
                        explain(connection, sql, given);
                    }
                    return call(statement, method, values);
                });
    }

    private static void explain(Connection connection, String sql, List<Value> given) throws SQLException {
        String values = given.stream().map(Value::literal).collect(Collectors.joining(", "));
        try (Statement explaining = connection.createStatement()) {
            explaining.execute("PREPARE explained AS " + numbered(sql));
            try (ResultSet lines = explaining.executeQuery("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)"
                    + " EXECUTE explained" + (given.isEmpty() ? "" : "(" + values + ")"))) {
                while (lines.next()) {
                    PLANS.get().add(lines.getString(1));
                }
            }
            explaining.execute("DEALLOCATE explained");
        }
    }

    /** With the parameters as the server writes them. */
    private static String numbered(String sql) {
        AtomicInteger number = new AtomicInteger();
        return Pattern.compile("\\?").matcher(sql).replaceAll(place -> "\\$" + number.incrementAndGet());
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return POSTGRES.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return POSTGRES.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return POSTGRES.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
