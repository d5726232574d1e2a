#pragma once

#include "app/tour/camera.h"
#include "app/tour/driver.h"
#include "app/tour/stage.h"

namespace vitrine::tour {

/// Walks through every page and state and takes their pictures.
class Tour {
public:
    Tour(Stage& stage, const Options& options);

    /// \return what did not come or never settled; empty where all went well
    QStringList walk();
    int pictures() const { return m_camera.count(); }

private:
    // tour.cpp
    void welcome();
    void discover();
    void otherPages();
    void over();
    void offline();
    void thisComputer();
    bool results(int atLeast);
    // touraccounts.cpp
    void accounts();
    void signInAsAda();
    // tourcommunity.cpp
    void community();
    void furnishCommunity(const RepoId& repo);
    // tourgate.cpp
    void gates();
    // tourmanage.cpp
    void manage();
    void furnishOwn();
    // tourcollections.cpp
    void belongings();
    // tourmodels.cpp
    void repository();
    void otherRepositories();
    void tryLanguage();
    void trySeveral();
    void tryDigits();
    void folders();
    void cardShown();
    void answered();

    Stage& m_stage;
    Driver m_driver;
    Camera m_camera;
};

} // namespace vitrine::tour
