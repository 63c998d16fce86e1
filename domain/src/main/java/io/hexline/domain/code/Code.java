package io.hexline.domain.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.code.Code.CodeEntry.Category;
import io.hexline.domain.code.Finding.Evidence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Hexline, or a host that embeds it, can answer with. The families of documented codes are enums under this sealed
 * interface, so that {@link Codes} finds every constant by itself and no hand-kept list can forget one. A host that
 * brings rules of its own brings their codes as a {@link Custom}.
 */
public sealed interface Code
        permits MoveRequestCode,
                MoveUserCode,
                MoveNumberCode,
                MoveImpactCode,
                LicenseCode,
                OnboardingCode,
                Code.Custom {

    /**
     * A code that a host brings, best as a constant of an enum. It is in no catalogue, and is reported after all
     * documented ones; {@link CodeEntry#custom} says what it means.
     */
    non-sealed interface Custom extends Code {}

    /** What the catalogue says about this code. */
    CodeEntry entry();

    /** The constant's own name, for example {@code EXTENSION_NOT_AVAILABLE}. */
    String name();

    /** The published id, for example {@code 4202} or {@code BATCH-400}; several codes may share one id. */
    default String id() {
        return entry().id();
    }

    default Category category() {
        return entry().category();
    }

    /**
     * What the catalogue says about a code.
     *
     * @param id the published id; a number in all cases but {@code BATCH-400}
     * @param title the headline of an answer that holds this code; empty where the documentation gives none
     * @param message the documented message, its parameters named
     * @param statement one sentence: the state in which the code appears
     * @param remedy what the reader can do about it
     */
    public record CodeEntry(
            String id,
            Kind kind,
            Phase phase,
            Origin origin,
            Category category,
            Optional<String> title,
            Message message,
            String statement,
            String remedy,
            Documentation documentation) {

        private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
        private static final Pattern STEP = Pattern.compile("(?<=[.]) +(?=[A-Z])|[;,] then ");

        public CodeEntry {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(phase);
            Objects.requireNonNull(origin);
            Objects.requireNonNull(category);
            Objects.requireNonNull(message);
            Objects.requireNonNull(documentation);
            if (id.isBlank() || statement.isBlank() || remedy.isBlank()) {
                throw new IllegalArgumentException("Code " + id + " needs an id, a statement and a remedy");
            }
        }

        /**
         * What a host says of a code of its own, which a rule of its own reports.
         *
         * @throws IllegalArgumentException if the id is no number, as those of nearly all codes are
         */
        public static CodeEntry custom(String id, Kind kind, String message, String statement, String remedy) {
            if (!NUMBER.matcher(id).matches()) {
                throw new IllegalArgumentException("The id of a code is a number of 1 to 9 digits, not " + id);
            }
            return new CodeEntry(
                    id,
                    kind,
                    Phase.ASSESS,
                    Origin.RULE,
                    Category.FINDING,
                    Optional.empty(),
                    new Message(message),
                    statement,
                    remedy,
                    Documentation.CUSTOM);
        }

        /** The remedy, one thing to do after the other. */
        public List<String> steps() {
            return STEP.splitAsStream(remedy)
                    .map(step -> Character.toUpperCase(step.charAt(0)) + step.substring(1))
                    .map(step -> step.endsWith(".") ? step : step + ".")
                    .toList();
        }

        /** The published documents that the codes come from. */
        public enum Documentation {
            MOVE_USERS("Webex API reference, \"Validate or Initiate Move Users Job\""),
            ASSIGN_LICENSES("Webex API reference, \"Assign Licenses to Users\""),
            TROUBLESHOOT_STATUS_400("Cisco, \"Troubleshoot 'Status: 400' User Error in Control Hub\""),
            /** Not in a published document: the published ones leave the case open. */
            HEXLINE("Hexline, docs/reference/codes.md"),
            /** A code that a host brings. */
            CUSTOM("The host that brings the code");

            private final String title;

            Documentation(String title) {
                this.title = title;
            }

            public String title() {
                return title;
            }
        }

        /** Errors block what was asked; impacts tell what it will change. */
        public enum Kind {
            ERROR,
            IMPACT
        }

        /** When a code can appear. */
        public enum Phase {
            /** Before anything else, by looking at the request; nothing has started. */
            REQUEST,
            /** By looking at the state; nothing has changed. */
            ASSESS,
            /** While an accepted decision is carried out. */
            EXECUTE
        }

        /** What makes a code appear: the request itself, a rule over the state, or a collaborator that failed. */
        public enum Origin {
            REQUEST(null),
            RULE(null),
            DIRECTORY(Collaborator.DIRECTORY),
            PLATFORM(Collaborator.PLATFORM),
            CARRIER(Collaborator.CARRIER),
            RECORDING(Collaborator.RECORDING),
            BILLING(Collaborator.BILLING),
            EMERGENCY(Collaborator.EMERGENCY),
            FILES(Collaborator.FILES);

            private final Collaborator collaborator;

            Origin(Collaborator collaborator) {
                this.collaborator = collaborator;
            }

            /** The collaborator whose failure this is; empty for {@link #REQUEST} and {@link #RULE}. */
            public Optional<Collaborator> collaborator() {
                return Optional.ofNullable(collaborator);
            }
        }

        /** The handful of cases that adapters tell apart; they never switch on codes. */
        public enum Category {
            /** The request cannot be carried out as it is written. */
            INVALID_REQUEST,
            /** The state forbids what was asked, or announces what it would change. */
            FINDING,
            /** A collaborator failed or could not be reached. */
            OUTSIDE,
            /** A defect of Hexline itself. */
            INTERNAL
        }

        /** A documented message whose parameters have names: {@code Local Gateway differs. Phone number: {number}}. */
        public static final class Message {

            private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

            private final String template;
            private final ImmutableList<String> words;
            private final ImmutableList<String> parameters;
            private final ImmutableSet<String> names;

            /**
             * A message.
             *
             * @param template the text, each parameter a name of letters in braces
             */
            public Message(String template) {
                this.template = template;
                this.words = ImmutableList.copyOf(PARAMETER.split(template, -1));
                this.parameters = PARAMETER
                        .matcher(template)
                        .results()
                        .map(parameter -> parameter.group(1))
                        .collect(ImmutableList.toImmutableList());
                this.names = ImmutableSet.copyOf(parameters);
            }

            public String template() {
                return template;
            }

            /** The names of the parameters, in the order of the text. */
            public List<String> parameters() {
                return parameters;
            }

            /** The same, each once. */
            Set<String> names() {
                return names;
            }

            /**
             * The text with every parameter filled in.
             *
             * @param evidence a value for each of {@link #parameters()}
             * @param print how one value is written; ids look different to different readers
             */
            public String fill(Evidence evidence, Function<Object, String> print) {
                StringBuilder text = new StringBuilder(words.get(0));
                for (int index = 0; index < parameters.size(); index++) {
                    text.append(evidence.print(parameters.get(index), print)).append(words.get(index + 1));
                }
                return text.toString();
            }

            @Override
            public String toString() {
                return template;
            }

            /** Whether the text holds this message, whatever its parameters are filled with. */
            public boolean isIn(String text) {
                String pattern = words.stream().map(Pattern::quote).collect(Collectors.joining(".*?"));
                return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).find();
            }
        }
    }
}
