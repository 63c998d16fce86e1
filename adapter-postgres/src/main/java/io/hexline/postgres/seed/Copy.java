package io.hexline.postgres.seed;

import com.google.common.io.BaseEncoding;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes many rows at once, as the text of a {@code COPY}: an empty field is null, a quoted one a text. */
record Copy(Handle handle) {

    private static final int BUFFER_BYTES = 1 << 16;

    /** All rows, each with a value for each column. */
    void rows(String table, List<String> columns, Stream<List<Object>> rows) {
        rows(table, columns, rows::forEach);
    }

    /**
     * Likewise.
     *
     * @param rows gives each row to whom it is given
     */
    void rows(String table, List<String> columns, Consumer<Consumer<List<Object>>> rows) {
        String statement = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT csv)";
        try (Begun copy = new Begun(statement)) {
            rows.accept(copy::write);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** It begins with its first row: for a table that stays empty nothing is asked. */
    private final class Begun implements Closeable {

        private final String statement;
        private CsvWriter csv;

        private Begun(String statement) {
            this.statement = statement;
        }

        private void write(List<Object> row) {
            if (csv == null) {
                csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(rowsOnTheirWay());
            }
            csv.writeRecord(row.stream().map(Copy::text).toArray(String[]::new));
        }

        private PGCopyOutputStream rowsOnTheirWay() {
            try {
                return new PGCopyOutputStream(
                        handle.getConnection().unwrap(PGConnection.class), statement, BUFFER_BYTES);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            if (csv != null) {
                csv.close();
            }
        }
    }

    private static String text(Object value) {
        if (value instanceof String[] many) {
            return Arrays.stream(many)
                    .map(one -> '"' + one.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof byte[] bytes) {
            return "\\x" + BaseEncoding.base16().lowerCase().encode(bytes);
        }
        return value == null ? null : value.toString();
    }
}
