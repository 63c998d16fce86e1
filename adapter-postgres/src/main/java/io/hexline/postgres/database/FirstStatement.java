package io.hexline.postgres.database;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** What the first statement of a transaction says and sees of all of it, so that no other one has to. */
public final class FirstStatement {

    private final String select;
    private final SchemaGuard schema;
    private final boolean durable;
    private TransactionId transaction;

    private FirstStatement(String select, SchemaGuard schema, boolean durable) {
        this.select = select + schema.column() + " AS schema";
        this.schema = schema;
        this.durable = durable;
    }

    /** Of a transaction that is on the disk when its end is answered. */
    static FirstStatement durable(SchemaGuard schema) {
        return new FirstStatement("SELECT " + TransactionId.columns() + ", ", schema, true);
    }

    /** Of a transaction that does not wait for the disk. */
    static FirstStatement quick(SchemaGuard schema) {
        return new FirstStatement("SELECT set_config('synchronous_commit', 'off', true), ", schema, false);
    }

    /** Of what is part of another transaction. */
    static FirstStatement within(SchemaGuard schema) {
        return new FirstStatement("SELECT ", schema, false);
    }

    /** A statement of one row, by itself or in another one; that one has to select all columns of it. */
    public String select() {
        return select;
    }

    /** For a statement that is a transaction by itself: what must hold of that row, so that the rest of it does something. */
    public String condition() {
        return schema.condition("schema");
    }

    /**
     * Looks again, where a statement has done nothing, whether that is why.
     *
     * @throws Refused where this program may not change anything any more
     */
    public void check(Handle handle) {
        handle.select(select).map((row, context) -> check(row)).one();
    }

    /**
     * Looks at a row with the columns.
     *
     * @return true
     * @throws Refused where this program may not change anything any more
     */
    public boolean check(ResultSet row) throws SQLException {
        schema.check(row.getInt("schema"));
        if (durable) {
            transaction = TransactionId.of(row);
        }
        return true;
    }

    /** Of one that is durable, after it was checked. */
    TransactionId transaction() {
        return requireNonNull(transaction, "a transaction begins with its first statement");
    }
}
