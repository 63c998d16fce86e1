package io.hexline.cli.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.cli.client.UserMove;
import io.hexline.cli.user.UserIdOrEmail;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoveFileTest {

    @TempDir
    private Path folder;

    private Either<List<String>, List<UserMove>> read(String text) throws IOException {
        return MoveFile.read(Files.writeString(folder.resolve("users.csv"), text));
    }

    private static UserMove move(String user, Change<Extension> extension, Change<String> number) {
        return new UserMove(UserIdOrEmail.parse(user).get(), extension, number);
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
                        "Line 2: 'abc' is no extension: expected 1 to 64 digits",
                        "Line 4: the quotes do not match",
                        "Line 5: 4 values for 3 columns",
                        "Line 7: the user is on line 3 already",
                        "Line 8: '' is no person id: expected 1 to 256 characters"),
                read("user,extension,number\nana,abc,\nbo,,\n\"cy,,\ndi,1,2,3\n\nbo,7,\n,1,\n")
                        .getLeft());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana,2101,\n", "extension,number\n", "user,phone\n", "user,user\n", "\"user\n"})
    void the_first_line_names_the_columns(String text) throws IOException {
        assertEquals(
                List.of("Line 1: expected the names of the columns, such as: user,extension,number"),
                read(text).getLeft());
    }

    @Test
    void a_file_without_users_or_without_text_is_refused() throws IOException {
        assertEquals(List.of("There is no user in the file"), read("user\n\n").getLeft());
        Path latin = Files.write(folder.resolve("latin.csv"), "user\n\u00fc".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(1, MoveFile.read(latin).getLeft().size());
        assertEquals(1, MoveFile.read(folder.resolve("none.csv")).getLeft().size());
    }
}
