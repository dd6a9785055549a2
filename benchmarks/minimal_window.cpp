// minimal_window: the smallest window with a chart of 400 points; says "painted MIB" as parlance --measure-start does.
#include "app/startmeasure.h"

#include <QApplication>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>

#include <cmath>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    new parlance::StartMeasure(0, &application);
    auto *series = new QLineSeries;
    for (int i = 0; i < 400; ++i)
        series->append(i, std::sin(i * 0.05));
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
