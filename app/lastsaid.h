#pragma once

#include "storage/model/undoing.h"

namespace rt {

// What one tap said last, which may have been several things (everybody present has heard it), and what takes it back.
// Knows only what is on disk: a tap that was refused said nothing.
class LastSaid {
public:
    // Between these, what is asked is of one tap. `about`: whom it was about.
    void begin(Verb verb, const Ref &about);
    void end() { m_tap.reset(); }

    void asked(int request);
    void refused(int request);
    // `back`: what takes the event back; nothing where it can only be followed, and then nothing can be taken back any more.
    void said(int request, const Event &event, const Proceedings &proceedings, const std::optional<Undoing> &back);

    [[nodiscard]] bool isKnown() const { return m_last.request != 0; }
    [[nodiscard]] Verb verb() const { return m_last.verb; }
    [[nodiscard]] const Ref &about() const { return m_last.about; }      // somebody at the table; empty for an entry
    [[nodiscard]] bool isAllowedAfterSeal() const;
    // What takes it back, the last first. Given once: until that is on disk there is nothing to take back.
    [[nodiscard]] std::vector<Undoing> take();

private:
    struct Tap { int request = 0; Verb verb = {}; Ref about; };          // named by the first of its requests

    Tap m_last;
    std::vector<Undoing> m_back;                                         // in the order it was said
    std::optional<Tap> m_tap;
    QHash<int, Tap> m_waiting;
};

}
