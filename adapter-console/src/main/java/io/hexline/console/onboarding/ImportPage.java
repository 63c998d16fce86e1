package io.hexline.console.onboarding;

import io.hexline.console.code.Reason;
import io.hexline.console.page.Frame;
import java.util.List;

/**
 * Many users to be added.
 *
 * @param text the list as it was pasted
 * @param trouble why it is no list of users; empty where it is one, and at first
 * @param rows what there is to say of each row; none at first
 * @param isDone whether those who could be added were
 * @param refused the rows that were refused in whole or in part, in the form of the list
 */
public record ImportPage(
        Frame frame, String text, String trouble, List<Row> rows, boolean isDone, String refused, int most) {

    /**
     * What becomes of a row.
     *
     * @param path of the user's page; empty where there is none
     */
    public record Row(int line, String who, State state, List<Reason> reasons, String path) {

        /** The same, where all of it was done; so it is said of others. */
        Row in(State done) {
            return state == State.ADDED ? new Row(line, who, done, reasons, path) : this;
        }

        /** What would become of it, where it is said what has; nobody has a page by that. */
        Row before(boolean isHere) {
            State now = switch (state) {
                case ADDED -> isHere ? State.HERE : State.READY;
                case PARTLY -> State.LACKING;
                default -> State.WRONG;
            };
            return new Row(line, who, now, reasons, "");
        }

        static Row misunderstood(ListedUser user, String reason) {
            return new Row(
                    user.row().line(),
                    user.who(),
                    State.WRONG,
                    List.of(new Reason(
                            "", "", true, Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".", "")),
                    "");
        }
    }

    /** How far it has come with a row. */
    public enum State {
        READY("Can be added", "note"),
        LACKING("Can be added, in part", "note"),
        HERE("Is here already, gets the licenses", "note"),
        WRONG("To be corrected", "bad"),
        ADDED("Added", "good"),
        SERVED("Was here already, has the licenses", "good"),
        PARTLY("Added, in part", "note"),
        REFUSED("Not added", "bad");

        private final String words;
        private final String mark;

        State(String words, String mark) {
            this.words = words;
            this.mark = mark;
        }

        public String words() {
            return words;
        }

        /** How it is marked: {@code good}, {@code note} or {@code bad}. */
        public String mark() {
            return mark;
        }
    }

    static ImportPage empty(Frame frame) {
        return wrong(frame, "", "");
    }

    static ImportPage wrong(Frame frame, String text, String trouble) {
        return new ImportPage(frame, text, trouble, List.of(), false, "", PastedList.MOST);
    }

    /** How many rows have come so far. */
    public int count(State state) {
        return Math.toIntExact(rows.stream().filter(row -> row.state() == state).count());
    }
}
