package io.hexline.rest.location;

import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET /telephony/config/announcementLanguages}: the same for every organization. */
public record ListAnnouncementLanguagesOperation() implements Operation {

    private static final List<Language> ALL = List.of(
            new Language("Chinese (Mandarin)", "zh_cn"),
            new Language("Czech", "cs_cz"),
            new Language("Danish", "da_dk"),
            new Language("Dutch", "nl_nl"),
            new Language("English", "en_us"),
            new Language("English (Australia)", "en_au"),
            new Language("English (United Kingdom)", "en_gb"),
            new Language("French", "fr_fr"),
            new Language("French (Canada)", "fr_ca"),
            new Language("German", "de_de"),
            new Language("Hungarian", "hu_hu"),
            new Language("Italian", "it_it"),
            new Language("Japanese", "ja_jp"),
            new Language("Korean", "ko_kr"),
            new Language("Norwegian", "nb_no"),
            new Language("Polish", "pl_pl"),
            new Language("Portuguese", "pt_pt"),
            new Language("Portuguese (Brazil)", "pt_br"),
            new Language("Russian", "ru_ru"),
            new Language("Spanish", "es_es"),
            new Language("Spanish (Colombia)", "es_co"),
            new Language("Swedish", "sv_se"),
            new Language("Turkish", "tr_tr"));

    /** One that callers can hear, on the wire. */
    private record Language(String name, String code) {}

    /** The body, on the wire. */
    private record Listed(List<Language> languages) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery().map(org -> Answer.ok(new Listed(ALL)));
    }
}
