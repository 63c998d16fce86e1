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
        MANAGE_NUMBERS
    }

    /** What is to be made of each kind of work: a new one is a compile error wherever jobs are worked on. */
    interface Visitor<T> {

        T visit(MoveNumbers work);
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
}
