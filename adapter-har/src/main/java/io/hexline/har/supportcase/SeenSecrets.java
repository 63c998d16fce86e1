package io.hexline.har.supportcase;

import io.hexline.har.reading.Body;
import io.hexline.har.reading.Entry;
import io.hexline.har.reading.Message;
import io.hexline.har.secret.Redactor;
import io.hexline.har.secret.Repeated;

/** Looks at all of a call, what is not kept of it too, so that its secrets are known wherever else they stand. */
record SeenSecrets(Redactor redactor, Repeated repeated) {

    void in(Entry entry) {
        redactor.at(entry.address().url());
        redactor.text(entry.address().url());
        in(entry.request());
        in(entry.response());
    }

    private void in(Message message) {
        message.headers().stream()
                .filter(header -> repeated.isNew(header.name(), header.value()))
                .forEach(header -> redactor.header(header.name(), header.value()));
        message.cookies().stream()
                .filter(cookie -> !cookie.value().isEmpty())
                .forEach(cookie -> redactor.hidden(cookie.value()));
        message.parameters().forEach(parameter -> redactor.parameter(parameter.name(), parameter.value()));
        message.body().filter(body -> !body.isCut()).map(Body::text).ifPresent(text -> {
            if (message.mimeType().contains("form-urlencoded")) {
                redactor.form(text);
            } else {
                redactor.text(text);
            }
        });
    }
}
