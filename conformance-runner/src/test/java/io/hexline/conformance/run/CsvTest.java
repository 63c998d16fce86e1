package io.hexline.conformance.run;

import static io.hexline.conformance.JsonText.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void eachRowIsAnObject() {
        JsonNode rows = json("[{'user': 'anna', 'messages': ''}, {'user': 'bob', 'messages': 'gone'}]");

        assertEquals(rows, Csv.json("user,messages\r\nanna,\r\nbob,gone\r\n"));
        assertEquals(rows, Csv.json("user,messages\nanna,\nbob,gone"));
    }

    @Test
    void quotedValuesHoldAnything() {
        assertEquals(
                json("[{'a': 'x, \\'y\\'', 'b': 'two\\nlines'}]"), Csv.json("a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n"));
    }

    @Test
    void headingsAloneAreNoRow() {
        assertEquals(json("[]"), Csv.json("user,messages\r\n"));
    }

    @Test
    void whatIsNoTableIsNothing() {
        assertEquals(MissingNode.getInstance(), Csv.json("a,b\n\"never closed"));
        assertEquals(MissingNode.getInstance(), Csv.json("a,b\nx,y,z\n"));
    }
}
