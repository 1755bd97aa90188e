import TillDiCore
import TillDiReports

/// What is written of a series for other programs; its keys are part of a documented format.
protocol SeriesExport: Shaped {
  var reports: Reports { get }
  /// What it holds, after what every export begins with.
  static var fields: Shape<Self> { get }
}

extension SeriesExport {
  static var shape: Shape<Self> {
    Shape {
      Field("format", as: .exactly(.whole(1))) { _ in 1 }
      Field("workplace") { $0.reports.series.name }
      fields
    }
  }
}
