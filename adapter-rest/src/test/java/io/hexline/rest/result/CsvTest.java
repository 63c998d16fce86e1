package io.hexline.rest.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    @Test
    void endsEveryRow() {
        assertEquals("a,b\r\n,c\r\n", Csv.of(List.of(List.of("a", "b"), List.of("", "c"))));
        assertEquals("\"a\r\nb\"\r\n", Csv.of(List.of(List.of("a\r\nb"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    plain [text] | plain [text]
                    a,b          | "a,b"
                    a; b         | "a; b"
                    say "a"      | "say ""a""\"
                    =1+1         | '=1+1
                    +1           | '+1
                    -1           | '-1
                    @SUM(A1)     | '@SUM(A1)
                    `\tx`        | `"'\tx"`
                    =a,"b"       | "'=a,""b""\"
                    ＝1+1         | '＝1+1
                    a=b          | a=b
                    """)
    void quotesAndDisarms(String text, String cell) {
        assertEquals(cell + "\r\n", Csv.of(List.of(List.of(text))));
    }
}
