#pragma once

#include "ui/pages/demo/examples.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QPushButton;
class QToolButton;

namespace vitrine::ui {

class FlowLayout;
class InputFieldWidget;
class OptionsForm;
struct Services;

/// The left half of a demo: the fields of the task's description, examples, options, and Run below them.
class InputCard : public Card {
    Q_OBJECT

public:
    /// What Run does next, and what stands beside it.
    struct Doing {
        bool modelHere = false;
        bool busy = false;       ///< running or downloading: Cancel stands in place of Run
        qint64 missingBytes = 0; ///< fetched before the first run
    };

    InputCard(Services& services, tasks::Task task, QWidget* parent = nullptr);

    tasks::RunRequest request() const;
    /// Shows what a request holds (an example, a run of the history).
    void show(const tasks::RunRequest& request);
    void setExamples(const QList<Example>& examples);
    void setDoing(const Doing& doing);
    bool isComplete() const;
    bool isLive() const;
    void focusInput();
    /// Puts a dropped file into the first field that takes it. \return whether one did
    bool takeFile(const QString& path);
    /// Puts a dropped text into the first field that takes one.
    void takeText(const QString& text);

Q_SIGNALS:
    void edited();
    void runWanted();
    void stopWanted();
    void exampleChosen(const vitrine::ui::Example& example);
    /// Each of these files (or, of a text file, each line) one after another.
    void filesWanted(const QStringList& paths);
    void linesWanted(const QStringList& lines);

private:
    void addFields(Services& services);
    void addOptions();
    void addRunRow();
    void updateSeveral();
    void chooseSeveral();

    tasks::Task m_task;
    QList<InputFieldWidget*> m_fields;
    QWidget* m_exampleRow;
    FlowLayout* m_examples;
    QToolButton* m_optionsButton;
    OptionsForm* m_options;
    QPushButton* m_run;
    QPushButton* m_stop;
    QPushButton* m_several;
    QCheckBox* m_live;
    Label* m_consent;
    Doing m_doing;
};

} // namespace vitrine::ui
