#include "ui/pages/gate/gatewords.h"

#include <QCoreApplication>

namespace vitrine::ui {

using hub::AccessState;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GateWords)
};

} // namespace

QString accessWord(AccessState state)
{
    switch (state) {
    case AccessState::SignIn:
        return Text::tr("nobody is signed in");
    case AccessState::None:
        return Text::tr("not asked");
    case AccessState::Pending:
        return Text::tr("waiting");
    case AccessState::Accepted:
        return Text::tr("accepted");
    case AccessState::Rejected:
        return Text::tr("refused");
    case AccessState::Reset:
        return Text::tr("to be asked again");
    case AccessState::Unknown:
        break;
    }
    return Text::tr("not known");
}

Tint accessTint(AccessState state)
{
    switch (state) {
    case AccessState::Accepted:
        return Tint::Good;
    case AccessState::Rejected:
        return Tint::Bad;
    case AccessState::Pending:
    case AccessState::Reset:
        return Tint::Warn;
    default:
        return Tint::Neutral;
    }
}

QString accessTitle(AccessState state)
{
    switch (state) {
    case AccessState::SignIn:
    case AccessState::None:
        return Text::tr("Its authors want to know who uses it");
    case AccessState::Pending:
        return Text::tr("Your request waits for the authors");
    case AccessState::Rejected:
        return Text::tr("The authors refused your request");
    case AccessState::Reset:
        return Text::tr("The authors want you to ask again");
    case AccessState::Accepted:
        return Text::tr("You have access");
    case AccessState::Unknown:
        break;
    }
    return Text::tr("The files are shut");
}

QString accessAdvice(AccessState state)
{
    switch (state) {
    case AccessState::SignIn:
        return Text::tr("Its files open to those who ask for access. Sign in first, then you can ask here.");
    case AccessState::None:
        return Text::tr(
            "Its files open once you have asked for access. Card, list of files and history can be "
            "read by everybody.");
    case AccessState::Pending:
        return Text::tr("They decide about it by hand, which can take days; you get a mail. This page looks "
                        "from time to time and opens by itself.");
    case AccessState::Rejected:
        return Text::tr(
            "You cannot ask again from this account. The reason, if they gave one, is in a mail to "
            "you; their discussions are the place to ask about it.");
    case AccessState::Reset:
        return Text::tr("They put your earlier request aside, perhaps because their conditions are new. Read "
                        "them, then ask again.");
    case AccessState::Accepted:
        return Text::tr("Its files can be read and downloaded.");
    case AccessState::Unknown:
        break;
    }
    return Text::tr(
        "The place says so in words that Vitrine does not know. Its page in the browser tells more.");
}

QString askText(hub::Gating gating)
{
    return gating == hub::Gating::Manual ? Text::tr("Agree and send the request")
                                         : Text::tr("Agree and open the files");
}

} // namespace vitrine::ui
