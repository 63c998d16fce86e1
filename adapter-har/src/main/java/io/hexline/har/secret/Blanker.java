package io.hexline.har.secret;

import java.util.List;

/** Blanks out secrets that were seen elsewhere, and those that only show when a text is decoded. */
public final class Blanker {

    private final Fingerprints seen;

    public Blanker(Fingerprints seen) {
        this.seen = seen;
    }

    /** The text without them; blank as a whole where a secret stands in it encoded. */
    public String text(String text) {
        String blanked = bare(text);
        List<String> forms = Decodings.of(blanked);
        return forms.stream().skip(1).anyMatch(this::givesAway) ? Blank.TEXT : blanked;
    }

    private boolean givesAway(String decoded) {
        return seen.hasIn(decoded) || !Credentials.blank(decoded, secret -> {}).equals(decoded);
    }

    private String bare(String text) {
        List<Fingerprints.Place> places = seen.in(text);
        if (places.isEmpty()) {
            return text;
        }
        StringBuilder blanked = new StringBuilder();
        int end = 0;
        for (Fingerprints.Place place : places) {
            blanked.append(text, end, place.from()).append(Blank.TEXT);
            end = place.to();
        }
        return blanked.append(text, end, text.length()).toString();
    }
}
