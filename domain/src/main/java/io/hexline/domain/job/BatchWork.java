package io.hexline.domain.job;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;

/** What a batch job is to do, item by item. */
public sealed interface BatchWork {

    /** Of what kind work can be; clients look for each kind of job in a place of its own. */
    enum Kind {
        MANAGE_NUMBERS,
        DISABLE_CALLING,
        UPDATE_ROUTING_PREFIX
    }

    /** What is to be made of each kind of work: a new one is a compile error wherever jobs are worked on. */
    interface Visitor<T> {

        T visit(MoveNumbers work);

        T visit(DisableCalling work);

        T visit(UpdateRoutingPrefix work);
    }

    /** What {@code visitor} makes of this one. */
    <T> T accept(Visitor<T> visitor);

    Kind kind();

    /** What the items are called, in their order. */
    List<String> items();

    /** What no other job may have to do at the same time. */
    String claim(OrgId org);

    /** Whether the job has failed where one of its items has. */
    boolean failsWithAnItem();

    /**
     * Moves numbers that nobody has to another location.
     *
     * @param numbers one item each
     */
    record MoveNumbers(LocationId from, LocationId to, List<PhoneNumber> numbers) implements BatchWork {

        public MoveNumbers {
            numbers = ImmutableList.copyOf(numbers);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Kind kind() {
            return Kind.MANAGE_NUMBERS;
        }

        @Override
        public List<String> items() {
            return numbers.stream().map(PhoneNumber::value).toList();
        }

        /** Source: "Initiate Number Jobs", on another request "while a move job is in progress". */
        @Override
        public String claim(OrgId org) {
            return claimOfNumbers(org);
        }

        @Override
        public boolean failsWithAnItem() {
            return false;
        }

        /** Likewise, of any job that moves numbers of the organization. */
        public static String claimOfNumbers(OrgId org) {
            return Kind.MANAGE_NUMBERS + " " + org;
        }
    }

    /** Work on one location, which is the only item; no other job does the same there meanwhile. */
    sealed interface OfLocation extends BatchWork {

        LocationId location();

        @Override
        default List<String> items() {
            return List.of(location().value());
        }

        @Override
        default String claim(OrgId org) {
            return kind() + " " + location();
        }
    }

    /**
     * Takes calling away from a location.
     *
     * @param name the location's, when the job was accepted
     * @param forced whether its features, and trunks that nobody uses, go with it
     */
    record DisableCalling(LocationId location, String name, boolean forced) implements OfLocation {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Kind kind() {
            return Kind.DISABLE_CALLING;
        }

        @Override
        public boolean failsWithAnItem() {
            return true;
        }
    }

    /** Lets another prefix lead to the extensions of a location. */
    record UpdateRoutingPrefix(LocationId location) implements OfLocation {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Kind kind() {
            return Kind.UPDATE_ROUTING_PREFIX;
        }

        @Override
        public boolean failsWithAnItem() {
            return false;
        }
    }
}
