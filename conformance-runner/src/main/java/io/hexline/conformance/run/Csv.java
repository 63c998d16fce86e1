package io.hexline.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.stream.IntStream;

/** Comma-separated values (RFC 4180) as JSON. */
public final class Csv {

    private Csv() {}

    /** An array with an object a row: the values, all texts, by the headings of the columns; nothing where it is none. */
    public static JsonNode json(String text) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        try {
            List<CsvRecord> rows = CsvReader.builder().allowUnclosedQuote(false).ofCsvRecord(text).stream()
                    .toList();
            rows.stream().skip(1).forEach(row -> add(rows.get(0), row, array.addObject()));
            return array;
        } catch (CsvParseException e) {
            return MissingNode.getInstance();
        }
    }

    private static void add(CsvRecord headings, CsvRecord row, ObjectNode object) {
        IntStream.range(0, headings.getFieldCount())
                .forEach(column -> object.put(headings.getField(column), row.getField(column)));
    }
}
