package io.hexline.cli.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.cli.client.UserMove;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveFileTest {

    @TempDir
    private Path folder;

    private Either<List<String>, List<UserMove>> read(String text) throws IOException {
        return MoveFile.read(Files.writeString(folder.resolve("users.csv"), text));
    }

    private static UserMove move(String user, Change<Extension> extension, Change<String> number) {
        return new UserMove(UserReference.parse(user).get(), extension, number);
    }

    @Test
    void empty_keeps_and_a_dash_removes() throws IOException {
        assertEquals(
                List.of(
                        move("ana", Change.set(new Extension("2101")), Change.keep()),
                        move("bo@example.com", Change.keep(), Change.remove()),
                        move("cy", Change.remove(), Change.set("+4930555001")),
                        move("di", Change.keep(), Change.keep())),
                read("""
                        user,extension,number
                        ana,2101,
                        bo@example.com,,-

                        cy, - ,"+4930555001"
                        di
                        """).get());
    }

    @Test
    void columns_can_be_absent_and_in_any_order() throws IOException {
        assertEquals(
                List.of(move("ana", Change.keep(), Change.set("+1"))),
                read("\uFEFFNumber,User\r\n+1,ana\r\n").get());
    }

    @Test
    void every_mistake_is_reported_with_its_line() throws IOException {
        assertEquals(
                List.of(
                        "Line 2: column extension: 'abc' is no extension: expected 1 to 64 digits",
                        "Line 4: the quotes do not match",
                        "Line 5: '3' stands in no column",
                        "Line 7: the user is on line 3 already",
                        "Line 8: column user: '' is no person id: expected 1 to 256 characters, none of them U+0000"),
                read("user,extension,number\nana,abc,\nbo,,\n\"cy,,\ndi,1,2,3\n\nbo,7,\n,1,\n")
                        .getLeft());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|there is no column user",
                "ana,2101,|'ana' is the name of no column",
                "extension,number|there is no column user",
                "user,colour|'colour' is the name of no column",
                "user,E-mail|'E-mail' is a second column user",
                "\"user|there is no column user"
            })
    void the_first_line_names_the_columns(String text, String wrong) throws IOException {
        assertEquals(
                List.of("Line 1: " + wrong + "; expected the names of the columns, such as: user,extension,number"),
                read(text + "\n").getLeft());
    }

    @Test
    void it_is_read_as_spreadsheets_write_it() throws IOException {
        List<UserMove> moves = List.of(
                move("ana@example.com", Change.set(new Extension("2101")), Change.set("+4930555001")),
                move("bo@example.com", Change.keep(), Change.remove()));

        assertEquals(
                moves,
                read("sep=;\r\nE-Mail;Extension;Phone number;\r\n;;;\r\nana@example.com;2101;'+4930555001;\r\n"
                                + "bo@example.com;;'-;\r\n")
                        .get());
        Path wide = Files.write(
                folder.resolve("wide.csv"),
                "\uFEFFUser\tExtension\tNumber\r\nana@example.com\t2101\t+4930555001\r\nbo@example.com\t\t-\r\n"
                        .getBytes(StandardCharsets.UTF_16LE));
        assertEquals(moves, MoveFile.read(wide).get());
    }

    @Test
    void a_cell_that_a_spreadsheet_has_spoiled_is_named() throws IOException {
        assertEquals(
                List.of(
                        "Line 2: column Phone: '4930555001' is no E.164 phone number: expected '+' and at most 15"
                                + " digits, the first not 0",
                        "Line 3: column Phone: '4.93056E+11' has lost digits in a spreadsheet: give the column the"
                                + " format of a text"),
                read("User;Phone\nana;4930555001\nbo;4.93056E+11\n").getLeft());
    }

    @Test
    void more_users_than_anybody_moves_are_refused() throws IOException {
        String users = IntStream.range(0, 20_000).mapToObj(user -> "u" + user).collect(Collectors.joining("\n"));

        assertEquals(
                List.of("Line 10002: there are more than 10000 users; a job moves a hundred, so divide the file"),
                read("user\n" + users).getLeft());
    }

    @Test
    void a_file_without_users_or_without_text_is_refused() throws IOException {
        assertEquals(List.of("There is no user in the file"), read("user\n\n").getLeft());
        Path latin = Files.write(folder.resolve("latin.csv"), "user\n\u00fc".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(1, MoveFile.read(latin).getLeft().size());
        assertEquals(1, MoveFile.read(folder.resolve("none.csv")).getLeft().size());
    }
}
