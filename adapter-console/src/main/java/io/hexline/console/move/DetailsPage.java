package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import com.google.common.collect.ImmutableList;
import com.google.common.net.UrlEscapers;
import io.hexline.console.code.Reason;
import io.hexline.console.move.MoveForm.Typed;
import io.hexline.console.move.Movers.Mover;
import io.hexline.console.page.Frame;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What each user gets at the target, and what the move would meet.
 *
 * @param id of the form
 * @param forecast empty where it cannot be told, because something is not as it should be
 * @param refusal why nothing has begun; none where nothing was to
 */
public record DetailsPage(
        Frame frame,
        String id,
        Location target,
        List<Row> rows,
        FreeLines free,
        Optional<Forecast> forecast,
        List<Reason> refusal) {

    /**
     * One user.
     *
     * @param place from 1
     * @param number what was typed, and likewise the extension
     * @param numberWrong why that is no number; empty where nothing is wrong with it
     * @param extensionWrong likewise
     */
    public record Row(
            int place, Mover mover, String number, String extension, String numberWrong, String extensionWrong) {

        static Row of(int place, Mover mover, Typed typed, Region there) {
            return new Row(
                    place,
                    mover,
                    typed.number(),
                    typed.extension(),
                    typed.numberChange(there).fold(wrong -> wrong.message() + ".", fine -> ""),
                    typed.extensionChange().fold(wrong -> wrong.message() + ".", fine -> ""));
        }

        public String numberField() {
            return "number-" + mover.id();
        }

        public String extensionField() {
            return "extension-" + mover.id();
        }
    }

    static List<Row> rows(MoveForm form, Location target, Movers movers) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        int place = 0;
        for (PersonId user : form.users()) {
            rows.add(Row.of(++place, movers.mover(user), form.typed(user), target.region()));
        }
        return rows.build();
    }

    /** How many texts are not what they should be. */
    public long mistakes() {
        return rows.stream()
                .filter(row ->
                        !row.numberWrong().isEmpty() || !row.extensionWrong().isEmpty())
                .count();
    }

    /** Where somebody chooses other users, or another target. */
    public String back() {
        return MOVES.path("new") + "?" + MoveForm.TARGET + "="
                + escaped(target.id().value())
                + rows.stream()
                        .map(row ->
                                "&" + MoveForm.USER + "=" + escaped(row.mover().id()))
                        .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return UrlEscapers.urlFormParameterEscaper().escape(text);
    }
}
